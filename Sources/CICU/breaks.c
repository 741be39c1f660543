#include "breaks.h"

#include <stdatomic.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

// Iterators that nobody uses just now. Threads come and go, so that an iterator for each would be
// made again and again and never freed; one is taken from here and put back instead.
enum { most_idle = 8 };
static _Atomic(UBreakIterator *) idle[most_idle];

static UBreakIterator *take_iterator(void) {
    for (int i = 0; i < most_idle; i++) {
        UBreakIterator *taken = atomic_exchange_explicit(&idle[i], NULL, memory_order_acquire);
        if (taken != NULL) return taken;
    }
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *made = ubrk_open(UBRK_LINE, "en", NULL, 0, &status);
    return U_FAILURE(status) ? NULL : made;
}

static void put_back(UBreakIterator *iterator) {
    for (int i = 0; i < most_idle; i++) {
        UBreakIterator *expected = NULL;
        if (atomic_compare_exchange_strong_explicit(
                &idle[i], &expected, iterator, memory_order_release, memory_order_relaxed))
            return;
    }
    ubrk_close(iterator);
}

int32_t gz_line_breaks(
    const char *text, int32_t length, int32_t *offsets, uint8_t *mandatory, int32_t capacity) {
    UBreakIterator *iterator = take_iterator();
    if (iterator == NULL) return -1;
    UErrorCode status = U_ZERO_ERROR;
    UText source = UTEXT_INITIALIZER;
    utext_openUTF8(&source, text, length, &status);
    ubrk_setUText(iterator, &source, &status);
    if (U_FAILURE(status)) {
        utext_close(&source);
        ubrk_close(iterator);
        return -1;
    }
    int32_t count = 0;
    ubrk_first(iterator);
    for (int32_t at = ubrk_next(iterator); at != UBRK_DONE && count < capacity;
         at = ubrk_next(iterator)) {
        offsets[count] = at;
        mandatory[count] = ubrk_getRuleStatus(iterator) >= UBRK_LINE_HARD;
        count++;
    }
    utext_close(&source);
    put_back(iterator);
    return count;
}
