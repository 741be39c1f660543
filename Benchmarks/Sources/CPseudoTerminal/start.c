#include "CPseudoTerminal.h"

#include <pty.h>
#include <unistd.h>

int pt_start(
    int rows, int columns, char *const arguments[], char *const environment[], pid_t *process) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    int descriptor = -1;
    *process = forkpty(&descriptor, NULL, NULL, &size);
    if (*process < 0) return -1;
    if (*process == 0) {
        execve(arguments[0], arguments, environment);
        _exit(127);
    }
    return descriptor;
}
