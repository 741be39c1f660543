// Regular expressions over UTF-8, bounded in time and memory.
#pragma once
#include <stdint.h>

/// One match, in bytes of the text.
typedef struct gz_expression_match {
    int32_t start;
    int32_t end;
} gz_expression_match;

/// Says whether a pattern is a regular expression of ICU: 0 if so, otherwise ICU's error code,
/// with the place of the error in `offset`, in UTF-16 units of the pattern, -1 where unknown.
int32_t gz_expression_check(const char *pattern, int32_t length, int32_t *offset);

/// ICU's name of an error code, for instance `U_REGEX_MISMATCHED_PAREN`.
const char *gz_expression_error(int32_t code);

/// Writes the matches of a pattern in a text, in order, empty ones left out, at most `capacity`.
///
/// The whole text takes about `budget` milliseconds at most; what is found until then is written
/// and `exhausted` set to 1. Returns the number of matches, or -1 for a pattern that is no
/// expression. Compiled patterns are kept. Safe from any thread.
int32_t gz_expression_find(
    const char *pattern, int32_t length, int32_t ignores_case, const char *text,
    int32_t text_length, int32_t budget, gz_expression_match *matches, int32_t capacity,
    int32_t *exhausted);
