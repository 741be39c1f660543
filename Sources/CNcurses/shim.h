// ncursesw as Swift can import it: what is a macro or a mutable global there is a function here.
#pragma once
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <term.h>

static inline int gz_lines(void) { return LINES; }
static inline int gz_columns(void) { return COLS; }
static inline int gz_colors(void) { return COLORS; }
static inline int gz_color_pairs(void) { return COLOR_PAIRS; }
