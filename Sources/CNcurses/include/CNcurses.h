// ncursesw as Swift can import it: what is a macro, a mutable global or a varargs function there is
// a plain function here. ncurses' own headers stay in the .c file.
#pragma once
#include <stdint.h>

/// Attribute bits of `gz_put`, those of TextGrid's `Attributes`.
enum {
    GZ_BOLD = 1 << 0,
    GZ_DIM = 1 << 1,
    GZ_ITALIC = 1 << 2,
    GZ_UNDERLINE = 1 << 3,
    GZ_REVERSE = 1 << 4,
    GZ_STRIKETHROUGH = 1 << 5,
};

/// The name of the charset that the environment's locale asks for, after setting that locale, or
/// C.UTF-8 where the environment's is not installed or not UTF-8.
const char *gz_set_locale(void);

/// Whether the terminal database has an entry of that name whose cursor can be moved.
int gz_has_entry(const char *name);

/// Starts the screen on a terminal type, with standard output and an open descriptor for the keys;
/// 0 when ncurses cannot. Raw mode, no echo, no waiting.
int gz_start(const char *term, int input);
/// Gives the terminal back as it was.
void gz_stop(void);
/// Shows the screen again after `gz_stop`.
void gz_resume(void);

int gz_rows(void);
int gz_columns(void);
/// Colours and colour pairs of the terminal.
int gz_colors(void);
int gz_pairs(void);
/// Whether colours are given as 24-bit values instead of palette numbers.
int gz_is_direct(void);

/// Tells ncurses the size that the terminal now has.
void gz_resize(int rows, int columns);
/// The size that the terminal on a descriptor reports; 0 when it reports none.
int gz_reported_size(int descriptor, int *rows, int *columns);

/// Defines a colour pair; -1 is the terminal's own colour.
int gz_define_pair(int pair, int foreground, int background);
/// Puts one cell: a spacing character with the combining ones after it, `count` at most 5.
void gz_put(
    int row, int column, const uint32_t *scalars, int count, uint32_t attributes, int pair);
/// Forgets what the terminal shows, so that the next `gz_show` paints everything.
void gz_forget(void);
/// Sends what changed; a cursor row of -1 hides the cursor.
void gz_show(int cursor_row, int cursor_column);

/// How many cells libc, and so ncurses, gives a scalar: -1, 0, 1 or 2.
int gz_width(uint32_t scalar);

/// The terminal's string for a key or capability (`kcuu1`), or NULL.
const char *gz_capability(const char *name);

/// Writes bytes to the terminal behind ncurses' back, whole, for modes that it does not know.
void gz_write(const char *bytes, int length);

/// From now on a fatal signal restores the terminal on `descriptor` before the program dies:
/// `reset` is written and the line settings of this moment are set again.
void gz_restore_on_fatal_signals(int descriptor, const char *reset);
/// Fatal signals do again what they did.
void gz_forget_fatal_signals(void);
/// Stops the program as ^Z does, until it is continued.
void gz_stop_process(void);
