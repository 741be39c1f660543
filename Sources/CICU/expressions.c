#include "expressions.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/uregex.h>
#include <unicode/utext.h>

// How many compiled patterns a shelf holds: more than a reader's list of expressions has.
enum { kept_patterns = 64 };

// How many shelves are kept: as many as searches that usually run at once.
enum { most_idle = 8 };

// The backtracking stack of one match, in bytes; the default is 8 MB.
enum { stack_limit = 1 << 20 };

typedef struct kept_pattern {
    char *text;
    int32_t length;
    int32_t ignores_case;
    URegularExpression *expression;
} kept_pattern;

// Compiled patterns, used by one search at a time.
typedef struct shelf {
    kept_pattern kept[kept_patterns];
    int32_t oldest;
} shelf;

// Shelves that nobody uses just now. Threads come and go, so that a shelf for each would be filled
// again and again and never freed; one is taken from here and put back instead.
static _Atomic(shelf *) idle[most_idle];

typedef struct allowance {
    int64_t end;
    int32_t calls;
} allowance;

static int64_t milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// ICU calls this after every 10,000 steps of its matching engine.
static UBool may_match_on(const void *context, int32_t steps) {
    (void)steps;
    return milliseconds() < ((const allowance *)context)->end;
}

// ICU calls this after each place where the expression does not match.
static UBool may_find_on(const void *context, int64_t place) {
    (void)place;
    allowance *left = (allowance *)context;
    return ++left->calls % 32 != 0 || milliseconds() < left->end;
}

static URegularExpression *compile(
    const char *pattern, int32_t length, int32_t ignores_case, UParseError *place,
    UErrorCode *status) {
    UText source = UTEXT_INITIALIZER;
    utext_openUTF8(&source, pattern, length, status);
    uint32_t flags = UREGEX_MULTILINE | (ignores_case ? UREGEX_CASE_INSENSITIVE : 0);
    URegularExpression *expression = uregex_openUText(&source, flags, place, status);
    utext_close(&source);
    if (U_FAILURE(*status)) return NULL;
    uregex_setStackLimit(expression, stack_limit, status);
    return expression;
}

static shelf *take_shelf(void) {
    for (int i = 0; i < most_idle; i++) {
        shelf *taken = atomic_exchange_explicit(&idle[i], NULL, memory_order_acquire);
        if (taken != NULL) return taken;
    }
    return calloc(1, sizeof(shelf));
}

static void put_back(shelf *used) {
    for (int i = 0; i < most_idle; i++) {
        shelf *expected = NULL;
        if (atomic_compare_exchange_strong_explicit(
                &idle[i], &expected, used, memory_order_release, memory_order_relaxed))
            return;
    }
    for (int i = 0; i < kept_patterns; i++) {
        if (used->kept[i].expression == NULL) continue;
        uregex_close(used->kept[i].expression);
        free(used->kept[i].text);
    }
    free(used);
}

static URegularExpression *expression_for(
    shelf *shelf, const char *pattern, int32_t length, int32_t ignores_case) {
    for (int32_t index = 0; index < kept_patterns; index++) {
        kept_pattern *entry = &shelf->kept[index];
        if (entry->expression != NULL && entry->length == length &&
            entry->ignores_case == ignores_case && memcmp(entry->text, pattern, length) == 0) {
            return entry->expression;
        }
    }
    UErrorCode status = U_ZERO_ERROR;
    UParseError place;
    URegularExpression *expression = compile(pattern, length, ignores_case, &place, &status);
    if (expression == NULL) return NULL;
    char *text = malloc(length > 0 ? length : 1);
    if (text == NULL) {
        uregex_close(expression);
        return NULL;
    }
    memcpy(text, pattern, length);
    kept_pattern *entry = &shelf->kept[shelf->oldest];
    shelf->oldest = (shelf->oldest + 1) % kept_patterns;
    if (entry->expression != NULL) {
        uregex_close(entry->expression);
        free(entry->text);
    }
    *entry = (kept_pattern){text, length, ignores_case, expression};
    return expression;
}

int32_t gz_expression_check(const char *pattern, int32_t length, int32_t *offset) {
    UErrorCode status = U_ZERO_ERROR;
    UParseError place = {.line = 0, .offset = -1};
    URegularExpression *expression = compile(pattern, length, 1, &place, &status);
    *offset = place.offset;
    if (expression != NULL) uregex_close(expression);
    return U_FAILURE(status) ? status : 0;
}

const char *gz_expression_error(int32_t code) { return u_errorName((UErrorCode)code); }

int32_t gz_expression_find(
    const char *pattern, int32_t length, int32_t ignores_case, const char *text,
    int32_t text_length, int32_t budget, gz_expression_match *matches, int32_t capacity,
    int32_t *exhausted) {
    *exhausted = 0;
    shelf *shelf = take_shelf();
    if (shelf == NULL) return -1;
    URegularExpression *expression = expression_for(shelf, pattern, length, ignores_case);
    if (expression == NULL) {
        put_back(shelf);
        return -1;
    }
    UErrorCode status = U_ZERO_ERROR;
    UText source = UTEXT_INITIALIZER;
    utext_openUTF8(&source, text, text_length, &status);
    uregex_setUText(expression, &source, &status);
    allowance left = {milliseconds() + budget, 0};
    uregex_setMatchCallback(expression, may_match_on, &left, &status);
    uregex_setFindProgressCallback(expression, may_find_on, &left, &status);
    int32_t count = 0;
    while (U_SUCCESS(status) && count < capacity && uregex_findNext(expression, &status)) {
        int64_t start = uregex_start64(expression, 0, &status);
        int64_t end = uregex_end64(expression, 0, &status);
        if (milliseconds() >= left.end) status = U_REGEX_TIME_OUT;
        if (U_FAILURE(status) || end <= start) continue;
        matches[count++] = (gz_expression_match){(int32_t)start, (int32_t)end};
    }
    if (U_FAILURE(status)) *exhausted = 1;
    // The expression outlives this call, the text and the allowance do not.
    UErrorCode closing = U_ZERO_ERROR;
    UText nothing = UTEXT_INITIALIZER;
    utext_openUTF8(&nothing, "", 0, &closing);
    uregex_setUText(expression, &nothing, &closing);
    uregex_setMatchCallback(expression, NULL, NULL, &closing);
    uregex_setFindProgressCallback(expression, NULL, NULL, &closing);
    utext_close(&nothing);
    utext_close(&source);
    put_back(shelf);
    return count;
}
