// cmark-gfm, the reference implementation of GitHub's Markdown.
#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
