#pragma once
#include <sys/types.h>

/// Starts a program on a pseudo-terminal of a size; its descriptor here, or -1.
int pt_start(
    int rows, int columns, char *const arguments[], char *const environment[], pid_t *process);
