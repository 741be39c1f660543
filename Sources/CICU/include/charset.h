// Charset detection and conversion.
#pragma once
#include <stdint.h>
