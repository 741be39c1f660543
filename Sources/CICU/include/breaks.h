// Line breaks (UAX #14) and display properties of scalars.
#pragma once
#include <stdint.h>

/// Writes the line break opportunities of UTF-8 text, as byte offsets in rising order, the text's
/// end included, at most `capacity` of them; `mandatory[i]` is 1 where the break must be taken.
/// Returns their number, or -1 when ICU has no iterator. Safe from any thread.
int32_t gz_line_breaks(
    const char *text, int32_t length, int32_t *offsets, uint8_t *mandatory, int32_t capacity);

/// What matters of a scalar when it is shown in cells: the bits of `gz_scalar_class`.
enum {
    /// Cells on its own: 0, 1 or 2 (East Asian Wide and Fullwidth, Emoji_Presentation).
    GZ_WIDTH_MASK = 3,
    /// Between two plain scalars there is always a grapheme cluster boundary (UAX #29).
    GZ_PLAIN = 4,
    /// Control characters and the like, shown as a replacement character.
    GZ_CONTROL = 8,
    /// Never to reach a terminal and without a shape: bidirectional controls, zero-width spaces,
    /// line and paragraph separators, noncharacters.
    GZ_DROPPED = 16,
    /// The property Emoji: U+FE0F makes it wide, U+FE0E narrow.
    GZ_EMOJI = 32,
    /// The property Extended_Pictographic: joined by U+200D.
    GZ_PICTOGRAPHIC = 64,
    /// Half a flag.
    GZ_REGIONAL = 128,
};

/// The class of a scalar, as bits. Fast: tables of 256 scalars are made on first use and kept.
/// Safe from any thread.
uint8_t gz_scalar_class(uint32_t scalar);

/// The version of Unicode whose properties these are, as major * 100 + minor.
int32_t gz_unicode_version(void);
