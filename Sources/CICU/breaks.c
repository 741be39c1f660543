#include "breaks.h"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

int32_t gz_line_breaks(
    const char *text, int32_t length, int32_t *offsets, uint8_t *mandatory, int32_t capacity) {
    static _Thread_local UBreakIterator *iterator = NULL;
    UErrorCode status = U_ZERO_ERROR;
    if (iterator == NULL) {
        iterator = ubrk_open(UBRK_LINE, "en", NULL, 0, &status);
        if (U_FAILURE(status)) return -1;
    }
    UText source = UTEXT_INITIALIZER;
    utext_openUTF8(&source, text, length, &status);
    ubrk_setUText(iterator, &source, &status);
    if (U_FAILURE(status)) return -1;
    int32_t count = 0;
    ubrk_first(iterator);
    for (int32_t at = ubrk_next(iterator); at != UBRK_DONE && count < capacity;
         at = ubrk_next(iterator)) {
        offsets[count] = at;
        mandatory[count] = ubrk_getRuleStatus(iterator) >= UBRK_LINE_HARD;
        count++;
    }
    utext_close(&source);
    return count;
}
