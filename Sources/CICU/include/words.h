// Word breaks (UAX #29, with ICU's dictionaries for CJK and Thai) and case folding.
#pragma once
#include <stdint.h>
