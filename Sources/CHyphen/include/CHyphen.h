// libhyphen, with its dictionaries behind handles that Swift can pass between tasks.
#pragma once
#include <stdint.h>
