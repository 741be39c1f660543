#include "CHyphen.h"

#include <ctype.h>
#include <glob.h>
#include <hyphen.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// As many languages as one process can ask for; more are not hyphenated.
enum { capacity = 64, longest_word = 96 };

typedef struct {
    char *path;
    HyphenDict *dictionary;
    int is_read;
} PatternFile;

static PatternFile files[capacity];
static int32_t count = 0;
static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;

static int32_t handle_of(const char *path) {
    int32_t handle = -1;
    pthread_mutex_lock(&guard);
    for (int32_t i = 0; i < count && handle < 0; i++)
        if (strcmp(files[i].path, path) == 0) handle = i;
    if (handle < 0 && count < capacity) {
        char *copy = strdup(path);
        if (copy != NULL) {
            files[count].path = copy;
            handle = count++;
        }
    }
    pthread_mutex_unlock(&guard);
    return handle;
}

// Dictionaries are read once, never changed and never freed, so they may be used without the lock.
static HyphenDict *dictionary_of(int32_t handle) {
    HyphenDict *dictionary = NULL;
    pthread_mutex_lock(&guard);
    if (handle >= 0 && handle < count) {
        PatternFile *file = &files[handle];
        if (!file->is_read) {
            file->is_read = 1;
            file->dictionary = hnj_hyphen_load(file->path);
        }
        dictionary = file->dictionary;
    }
    pthread_mutex_unlock(&guard);
    return dictionary;
}

int32_t gz_hyphen_find(const char *folder, const char *language) {
    char tag[32];
    size_t length = 0;
    for (const char *c = language; *c != 0; c++) {
        // Anything but letters, digits and dashes is no language tag, and no part of a path.
        if (!isalnum((unsigned char)*c) && *c != '-' && *c != '_') return -1;
        if (length + 1 >= sizeof tag) return -1;
        tag[length++] = *c == '-' ? '_' : *c;
    }
    tag[length] = 0;
    if (length < 2) return -1;
    char path[PATH_MAX];
    for (;;) {
        if (snprintf(path, sizeof path, "%s/hyph_%s.dic", folder, tag) >= (int)sizeof path)
            return -1;
        if (access(path, R_OK) == 0) return handle_of(path);
        char *cut = strrchr(tag, '_');
        if (cut == NULL) break;
        *cut = 0;
    }
    if (snprintf(path, sizeof path, "%s/hyph_%s_*.dic", folder, tag) >= (int)sizeof path) return -1;
    glob_t found;
    int32_t handle = -1;
    if (glob(path, 0, NULL, &found) == 0) {
        if (found.gl_pathc > 0) handle = handle_of(found.gl_pathv[0]);
        globfree(&found);
    }
    return handle;
}

// UTF-8 to ISO 8859-1; the length, or -1 where a character is not in it.
static int to_latin1(const char *word, int length, char *out) {
    int size = 0;
    for (int i = 0; i < length; i++) {
        unsigned char c = (unsigned char)word[i];
        if (c < 0x80) {
            out[size++] = (char)c;
        } else if ((c == 0xC2 || c == 0xC3) && i + 1 < length) {
            i++;
            out[size++] = (char)((c & 3) << 6 | ((unsigned char)word[i] & 0x3F));
        } else {
            return -1;
        }
    }
    return size;
}

static int is_ascii(const char *word, int length) {
    for (int i = 0; i < length; i++)
        if ((unsigned char)word[i] >= 0x80) return 0;
    return 1;
}

int32_t gz_hyphen_points(int32_t handle, const char *word, int32_t length, uint8_t *points) {
    if (length <= 0) return 0;
    memset(points, 0, (size_t)length);
    if (length > longest_word) return 0;
    HyphenDict *dictionary = dictionary_of(handle);
    if (dictionary == NULL) return 0;
    // The library wants its words ended by a zero in spite of their length.
    char encoded[longest_word + 1] = {0};
    memcpy(encoded, word, (size_t)length);
    int size = length;
    if (!dictionary->utf8 && !is_ascii(word, length)) {
        if (strcmp(dictionary->cset, "ISO8859-1") != 0) return 0;
        size = to_latin1(word, length, encoded);
        if (size < 0) return 0;
        encoded[size] = 0;
    }
    char hyphens[longest_word + 5] = {0};
    char **replacements = NULL;
    int *positions = NULL;
    int *cuts = NULL;
    int failed = hnj_hyphen_hyphenate2(
        dictionary, encoded, size, hyphens, NULL, &replacements, &positions, &cuts);
    int32_t result = 0;
    // The answer is by characters; it is wanted by bytes.
    int character = -1;
    for (int i = 0; !failed && i < length; i++) {
        if (((unsigned char)word[i] & 0xC0) != 0x80) character++;
        int ends = i + 1 < length && ((unsigned char)word[i + 1] & 0xC0) != 0x80;
        int changes_spelling = replacements != NULL && replacements[character] != NULL;
        if (ends && (hyphens[character] & 1) && !changes_spelling) {
            points[i] = 1;
            result++;
        }
    }
    if (replacements != NULL)
        for (int i = 0; i < size; i++) free(replacements[i]);
    free(replacements);
    free(positions);
    free(cuts);
    return result;
}
