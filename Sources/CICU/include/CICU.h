// What Gazette asks of ICU. ICU's own headers stay in the .c files: they clash with Foundation's.
#pragma once
#include "breaks.h"
#include "charset.h"
#include "expressions.h"
