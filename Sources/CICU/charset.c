#include "charset.h"
