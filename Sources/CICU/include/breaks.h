// Line breaks (UAX #14) and display properties of scalars.
#pragma once
#include <stdint.h>

/// Writes the line break opportunities of UTF-8 text, as byte offsets in rising order, the text's
/// end included, at most `capacity` of them; `mandatory[i]` is 1 where the break must be taken.
/// Returns their number, or -1 when ICU has no iterator.
int32_t gz_line_breaks(
    const char *text, int32_t length, int32_t *offsets, uint8_t *mandatory, int32_t capacity);
