#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE 1
#include "CNcurses.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

const char *gz_set_locale(void) {
    if (setlocale(LC_ALL, "") == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        // A locale that is named but not installed would lose every character beyond ASCII though
        // the terminal shows them; the environment's own words are looked at by the caller.
        setlocale(LC_ALL, "C.UTF-8");
    }
    // Numbers and times are formatted by us, never by the locale.
    setlocale(LC_NUMERIC, "C");
    return nl_langinfo(CODESET);
}

int gz_has_entry(const char *name) {
    int status = 0;
    TERMINAL *before = cur_term;
    int found = setupterm(name, STDOUT_FILENO, &status) == OK;
    if (found) {
        TERMINAL *made = cur_term;
        const char *move = tigetstr("cup");
        found = move != NULL && move != (char *)-1;
        if (before != NULL) set_curterm(before);
        if (made != before) del_curterm(made);
    }
    return found;
}

int gz_start(const char *term, int input) {
    FILE *keys = input == STDIN_FILENO ? stdin : fdopen(input, "r");
    if (keys == NULL || newterm(term, stdout, keys) == NULL) return 0;
    set_escdelay(0);
    raw();
    noecho();
    nonl();
    // Keys are decoded by KeyDecoder: ncurses would wait for the rest of an escape sequence.
    keypad(stdscr, FALSE);
    nodelay(stdscr, TRUE);
    leaveok(stdscr, FALSE);
    scrollok(stdscr, FALSE);
    idlok(stdscr, FALSE);
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    return 1;
}

void gz_stop(void) { endwin(); }

void gz_resume(void) {
    raw();
    noecho();
    nonl();
    clearok(curscr, TRUE);
    wrefresh(stdscr);
}

int gz_rows(void) { return LINES; }
int gz_columns(void) { return COLS; }
int gz_colors(void) { return has_colors() ? COLORS : 0; }
int gz_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }
int gz_is_direct(void) { return has_colors() && tigetflag("RGB") > 0; }

void gz_resize(int height, int width) {
    resizeterm(height, width);
    clearok(curscr, TRUE);
}

int gz_reported_size(int descriptor, int *height, int *width) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
    if (size.ws_row == 0 || size.ws_col == 0) return 0;
    *height = size.ws_row;
    *width = size.ws_col;
    return 1;
}

int gz_define_pair(int pair, int foreground, int background) {
    return init_extended_pair(pair, foreground, background) == OK;
}

void gz_put(
    int row, int column, const uint32_t *scalars, int count, uint32_t attributes, int pair) {
    wchar_t text[CCHARW_MAX + 1];
    if (count > CCHARW_MAX) count = CCHARW_MAX;
    for (int at = 0; at < count; at++) text[at] = (wchar_t)scalars[at];
    text[count] = 0;
    attr_t attrs = 0;
    if (attributes & GZ_BOLD) attrs |= WA_BOLD;
    if (attributes & GZ_DIM) attrs |= WA_DIM;
#ifdef WA_ITALIC
    if (attributes & GZ_ITALIC) attrs |= WA_ITALIC;
#endif
    if (attributes & GZ_UNDERLINE) attrs |= WA_UNDERLINE;
    if (attributes & GZ_REVERSE) attrs |= WA_REVERSE;
    cchar_t cell;
    // Pairs beyond 255 travel in the last argument, whatever the short one says.
    if (setcchar(&cell, text, attrs, (short)0, &pair) == OK) {
        mvwadd_wch(stdscr, row, column, &cell);
    }
}

void gz_forget(void) { clearok(curscr, TRUE); }

void gz_show(int cursor_row, int cursor_column) {
    if (cursor_row >= 0) {
        wmove(stdscr, cursor_row, cursor_column);
        curs_set(1);
    } else {
        curs_set(0);
    }
    wrefresh(stdscr);
}

int gz_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

const char *gz_capability(const char *name) {
    const char *value = tigetstr(name);
    return value == (char *)-1 ? NULL : value;
}

void gz_write(const char *bytes, int length) {
    fflush(stdout);
    while (length > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, (size_t)length);
        if (written <= 0) return;
        bytes += written;
        length -= (int)written;
    }
}
