// SPDX-License-Identifier: Apache-2.0
#pragma once

// Dates as interchange formats ask for them: ISO 8601, extended format, as XML Schema's gYear,
// gYearMonth, date and dateTime have it. Thread-safe; no locale.

#include <string>
#include <string_view>

namespace quotelight {

// "2024", "2024-05", "2024-05-17" or "2024-05-17T09:30:00Z": a year at least, and a zone with the
// time.
bool isIsoDate(std::string_view date);

// What an article's date says, so written; empty where it is not sure. Takes ISO dates with small
// liberties (no seconds, "+0200", a space for the T), and English ones in any order that name the
// month: "Tuesday, March 3, 2026, 9:15 am" is 2026-03-03. A time without a zone is left out.
std::string isoDate(std::string_view date);

}  // namespace quotelight
