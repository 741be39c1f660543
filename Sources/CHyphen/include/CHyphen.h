// libhyphen, with its dictionaries behind handles that Swift can pass between tasks.
#pragma once
#include <stdint.h>

/// Finds the pattern file `hyph_LANGUAGE.dic` of a BCP 47 language tag in a folder and returns
/// a handle for it, the same for the same file, or -1 when there is none. The file is read at the
/// first word, not here. Safe from any thread.
///
/// `en-US` tries `hyph_en_US.dic`, `hyph_en.dic`, then the first `hyph_en_*.dic` by name.
int32_t gz_hyphen_find(const char *folder, const char *language);

/// Marks where a word of UTF-8 may be hyphenated: `points[i]` becomes 1 when a hyphen may follow
/// byte `i`, else 0; `points` has `length` elements. Only hyphenation that leaves the spelling as
/// it is counts. Returns the number of points; 0 when the file cannot be read. Safe from any thread.
int32_t gz_hyphen_points(int32_t handle, const char *word, int32_t length, uint8_t *points);
