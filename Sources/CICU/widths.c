#include <stdatomic.h>
#include <stdlib.h>
#include <unicode/uchar.h>
#include <unicode/uversion.h>

#include "breaks.h"

// One table for 256 scalars each; NULL until one of them is asked for.
static _Atomic(const uint8_t *) pages[0x1100];

// Zero-width scalars that have a job inside a cluster and are harmless there.
static int works_inside_clusters(UChar32 c) {
    return c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0xE0020 && c <= 0xE007F) ||
           (c >= 0x180B && c <= 0x180F) || c == 0x115F || c == 0x1160 || c == 0x3164 ||
           c == 0xFFA0;
}

static int is_plain(UChar32 c, int8_t category) {
    if (category == U_UNASSIGNED) return 0;
    int32_t cluster = u_getIntPropertyValue(c, UCHAR_GRAPHEME_CLUSTER_BREAK);
    return cluster == U_GCB_OTHER || cluster == U_GCB_LV || cluster == U_GCB_LVT;
}

// UAX #11, and for what UAX #11 leaves open the practice of terminals: marks and format
// characters take no cell, nor do vowels and final consonants of conjoining Hangul.
static uint8_t width(UChar32 c, int8_t category) {
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK) return 0;
    int32_t syllable = u_getIntPropertyValue(c, UCHAR_HANGUL_SYLLABLE_TYPE);
    if (syllable == U_HST_VOWEL_JAMO || syllable == U_HST_TRAILING_JAMO) return 0;
    int32_t east_asian = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    if (east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH) return 2;
    if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return 0;
    if (category == U_FORMAT_CHAR && !u_hasBinaryProperty(c, UCHAR_PREPENDED_CONCATENATION_MARK))
        return 0;
    if (u_hasBinaryProperty(c, UCHAR_REGIONAL_INDICATOR)) return 1;
    return u_hasBinaryProperty(c, UCHAR_EMOJI_PRESENTATION) ? 2 : 1;
}

static uint8_t classify(UChar32 c) {
    int8_t category = u_charType(c);
    if (category == U_CONTROL_CHAR || category == U_SURROGATE) return GZ_CONTROL | 1;
    uint8_t bits = width(c, category);
    if (category == U_LINE_SEPARATOR || category == U_PARAGRAPH_SEPARATOR ||
        u_hasBinaryProperty(c, UCHAR_NONCHARACTER_CODE_POINT) ||
        ((bits & GZ_WIDTH_MASK) == 0 && category != U_NON_SPACING_MARK &&
         category != U_ENCLOSING_MARK && !works_inside_clusters(c) &&
         (category == U_FORMAT_CHAR ||
          u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))))
        return GZ_DROPPED;
    if (is_plain(c, category)) bits |= GZ_PLAIN;
    if (u_hasBinaryProperty(c, UCHAR_EMOJI)) bits |= GZ_EMOJI;
    if (u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC)) bits |= GZ_PICTOGRAPHIC;
    if (u_hasBinaryProperty(c, UCHAR_REGIONAL_INDICATOR)) bits |= GZ_REGIONAL;
    return bits;
}

uint8_t gz_scalar_class(uint32_t scalar) {
    if (scalar > 0x10FFFF) return GZ_CONTROL | 1;
    const uint8_t *page = atomic_load_explicit(&pages[scalar >> 8], memory_order_acquire);
    if (page != NULL) return page[scalar & 0xFF];
    uint8_t *made = malloc(256);
    if (made == NULL) return classify((UChar32)scalar);
    for (int i = 0; i < 256; i++) made[i] = classify((UChar32)((scalar & ~0xFFu) | (uint32_t)i));
    uint8_t result = made[scalar & 0xFF];
    const uint8_t *expected = NULL;
    // Another thread may have been faster; both tables are the same, so either will do.
    if (!atomic_compare_exchange_strong_explicit(
            &pages[scalar >> 8], &expected, made, memory_order_release, memory_order_relaxed))
        free(made);
    return result;
}

int32_t gz_unicode_version(void) {
    UVersionInfo version;
    u_getUnicodeVersion(version);
    return version[0] * 100 + version[1];
}
