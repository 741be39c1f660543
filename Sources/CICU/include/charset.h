// Charset detection and conversion.
#pragma once
#include <stdint.h>

/// UTF-8 text that `gz_charset_decode` made; freed by `gz_charset_free`.
typedef struct gz_decoded {
  /// The text, not ended by a NUL; NULL when empty.
  char *text;
  /// Its length in bytes.
  int64_t length;
  /// How many ill-formed sequences were replaced by U+FFFD.
  int64_t invalid;
} gz_decoded;

/// Decodes `length` bytes in the charset that ICU knows by `name` into UTF-8.
/// Returns 0, or -1 when ICU has no such converter, -2 when memory runs out.
int32_t gz_charset_decode(
    const char *name, const uint8_t *bytes, int64_t length, gz_decoded *result);

/// Frees what `gz_charset_decode` made.
void gz_charset_free(gz_decoded *result);

/// One guess of the detector.
typedef struct gz_guess {
  /// The charset's name, ended by a NUL.
  char name[32];
  /// 0 to 100.
  int32_t confidence;
} gz_guess;

/// Guesses the charset of at most `length` bytes, best guess first; writes at most `capacity`
/// guesses and returns their number. `markup` is 1 to leave out what stands between angle brackets.
int32_t gz_charset_detect(
    const uint8_t *bytes, int32_t length, int32_t markup, gz_guess *guesses, int32_t capacity);
