// SPDX-License-Identifier: Apache-2.0
#include "article/formats/list_numbers.h"

#include <string_view>

#include "text/ascii.h"

namespace quotelight {

namespace {

constexpr int letters = 26;
constexpr int mostRepeated = 10;  // "zzzzzzzzzz"
constexpr int mostRoman = 4'000;  // beyond it the letters run out

struct Roman {
    int value;
    std::string_view letters;
};
constexpr Roman romans[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"},
                            {90, "XC"},  {50, "L"},   {40, "XL"}, {10, "X"},   {9, "IX"},
                            {5, "V"},    {4, "IV"},   {1, "I"}};

}  // namespace

// As word processors do it: a … z, aa, bb, …
std::string letterNumber(int number, bool upper) {
    if (number < 1 || number > letters * mostRepeated) return std::to_string(number);
    const char letter = static_cast<char>((upper ? 'A' : 'a') + (number - 1) % letters);
    return std::string(static_cast<std::size_t>((number - 1) / letters + 1), letter);
}

std::string romanNumber(int number, bool upper) {
    if (number < 1 || number >= mostRoman) return std::to_string(number);
    std::string written;
    for (const Roman& roman : romans)
        for (; number >= roman.value; number -= roman.value)
            written += roman.letters;
    return upper ? written : asciiLowered(written);
}

}  // namespace quotelight
