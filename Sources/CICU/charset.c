#include "charset.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

enum { GZ_UNITS = 4096 };

/// Counts ill-formed sequences, then has ICU put U+FFFD in their place.
static void count_invalid(const void *context, UConverterToUnicodeArgs *arguments,
                          const char *units, int32_t length, UConverterCallbackReason reason,
                          UErrorCode *error)
{
  if (reason <= UCNV_IRREGULAR) (*(int64_t *)context)++;
  UCNV_TO_U_CALLBACK_SUBSTITUTE(NULL, arguments, units, length, reason, error);
}

/// Appends UTF-16 units as UTF-8; `*pending` carries a lead surrogate from one call to the next.
/// Three bytes a unit are always enough, which the caller has made sure of.
static void append_units(const UChar *units, int32_t count, UChar *pending, gz_decoded *result)
{
  for (int32_t i = 0; i < count; i++) {
    UChar32 scalar = units[i];
    if (U16_IS_LEAD(scalar)) {
      *pending = units[i];
      continue;
    }
    if (U16_IS_TRAIL(scalar)) {
      scalar = *pending ? U16_GET_SUPPLEMENTARY(*pending, units[i]) : 0xFFFD;
    }
    *pending = 0;
    U8_APPEND_UNSAFE(result->text, result->length, scalar);
  }
}

static int32_t reserve(gz_decoded *result, int64_t *capacity, int64_t more)
{
  if (result->length + more <= *capacity) return 0;
  int64_t wanted = *capacity * 2 > result->length + more ? *capacity * 2 : result->length + more;
  char *grown = realloc(result->text, (size_t)wanted);
  if (!grown) return -2;
  result->text = grown;
  *capacity = wanted;
  return 0;
}

int32_t gz_charset_decode(
    const char *name, const uint8_t *bytes, int64_t length, gz_decoded *result)
{
  memset(result, 0, sizeof *result);
  UErrorCode error = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &error);
  if (U_FAILURE(error)) return -1;
  int64_t invalid = 0;
  ucnv_setToUCallBack(converter, count_invalid, &invalid, NULL, NULL, &error);
  const char *source = (const char *)bytes, *end = source + length;
  UChar units[GZ_UNITS], pending = 0;
  int64_t capacity = 0;
  int32_t status = 0, done = 0;
  while (!done && status == 0) {
    UChar *target = units;
    error = U_ZERO_ERROR;
    ucnv_toUnicode(converter, &target, units + GZ_UNITS, &source, end, NULL, 1, &error);
    if (error != U_BUFFER_OVERFLOW_ERROR) {
      done = 1;
      if (U_FAILURE(error)) invalid++;
    }
    int32_t count = (int32_t)(target - units);
    status = reserve(result, &capacity, 3 * (int64_t)count + 8);
    if (status == 0) append_units(units, count, &pending, result);
  }
  ucnv_close(converter);
  result->invalid = invalid;
  if (status != 0) gz_charset_free(result);
  return status;
}

void gz_charset_free(gz_decoded *result)
{
  free(result->text);
  memset(result, 0, sizeof *result);
}

int32_t gz_charset_detect(
    const uint8_t *bytes, int32_t length, int32_t markup, gz_guess *guesses, int32_t capacity)
{
  UErrorCode error = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&error);
  if (U_FAILURE(error)) return 0;
  ucsdet_enableInputFilter(detector, markup != 0);
  ucsdet_setText(detector, (const char *)bytes, length, &error);
  int32_t found = 0, written = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &error);
  for (int32_t i = 0; U_SUCCESS(error) && i < found && written < capacity; i++) {
    const char *name = ucsdet_getName(matches[i], &error);
    int32_t confidence = ucsdet_getConfidence(matches[i], &error);
    if (U_FAILURE(error) || !name || strlen(name) >= sizeof guesses->name) break;
    strcpy(guesses[written].name, name);
    guesses[written].confidence = confidence;
    written++;
  }
  ucsdet_close(detector);
  return written;
}
