#define _GNU_SOURCE 1
#include "CNcurses.h"

#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// All that a signal handler may touch lies here, written once before the handlers are set.
static struct termios saved_settings;
static int saved_descriptor = -1;
static int has_settings = 0;
static char reset_bytes[256];
static size_t reset_length = 0;
static const int fatal_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGQUIT};

static void restore_and_die(int number) {
    if (saved_descriptor >= 0) {
        ssize_t ignored = write(saved_descriptor, reset_bytes, reset_length);
        (void)ignored;
        if (has_settings) tcsetattr(saved_descriptor, TCSANOW, &saved_settings);
    }
    // SA_RESETHAND has put the default back: this time the signal kills.
    raise(number);
}

void gz_restore_on_fatal_signals(int descriptor, const char *reset) {
    has_settings = tcgetattr(descriptor, &saved_settings) == 0;
    saved_descriptor = descriptor;
    reset_length = strlen(reset);
    if (reset_length > sizeof reset_bytes) reset_length = sizeof reset_bytes;
    memcpy(reset_bytes, reset, reset_length);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = restore_and_die;
    action.sa_flags = (int)(SA_RESETHAND | SA_NODEFER);
    for (size_t at = 0; at < sizeof fatal_signals / sizeof *fatal_signals; at++) {
        sigaction(fatal_signals[at], &action, NULL);
    }
}

void gz_forget_fatal_signals(void) {
    for (size_t at = 0; at < sizeof fatal_signals / sizeof *fatal_signals; at++) {
        signal(fatal_signals[at], SIG_DFL);
    }
    saved_descriptor = -1;
}

void gz_stop_process(void) { kill(0, SIGSTOP); }
