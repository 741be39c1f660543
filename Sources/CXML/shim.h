// libxml2's HTML parser and SAX2 push parser.
#pragma once
// Debian builds libxml2 with ICU, whose headers clash with Foundation's own ICU module:
// nothing that Gazette calls needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
