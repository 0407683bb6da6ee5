// SPDX-License-Identifier: Apache-2.0
#include "attribution/indirect/word_stem.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "language/feature_hash.h"

namespace quotelight {
namespace {

using Word = std::u16string_view;

Word irregularBase(Word form) {
    static const std::unordered_map<Word, Word> bases{
        {u"said", u"say"},        {u"told", u"tell"},     {u"wrote", u"write"},
        {u"written", u"write"},   {u"spoke", u"speak"},   {u"spoken", u"speak"},
        {u"thought", u"think"},   {u"felt", u"feel"},     {u"knew", u"know"},
        {u"known", u"know"},      {u"saw", u"see"},       {u"seen", u"see"},
        {u"found", u"find"},      {u"meant", u"mean"},    {u"sought", u"seek"},
        {u"swore", u"swear"},     {u"sworn", u"swear"},   {u"understood", u"understand"},
        {u"held", u"hold"},       {u"made", u"make"},     {u"gave", u"give"},
        {u"given", u"give"},      {u"took", u"take"},     {u"taken", u"take"},
        {u"put", u"put"},         {u"heard", u"hear"},    {u"began", u"begin"},
        {u"begun", u"begin"},     {u"went", u"go"},       {u"gone", u"go"},
        {u"shown", u"show"},      {u"laid", u"lay"},      {u"led", u"lead"},
        {u"chose", u"choose"},    {u"chosen", u"choose"}, {u"foresaw", u"foresee"},
        {u"forgot", u"forget"},   {u"kept", u"keep"},     {u"left", u"leave"},
        {u"threw", u"throw"},     {u"drew", u"draw"},     {u"drawn", u"draw"},
        {u"withdrew", u"withdraw"}};
    const auto found = bases.find(form);
    return found == bases.end() ? form : found->second;
}

bool cut(Word& word, Word ending, std::size_t atLeast) {
    if (!word.ends_with(ending) || word.size() < ending.size() + atLeast) return false;
    word.remove_suffix(ending.size());
    return true;
}

}  // namespace

std::uint32_t stemHash(Word word) {
    word = irregularBase(word);
    const bool hissing = word.ends_with(u"ss") || word.ends_with(u"us") || word.ends_with(u"is");
    if (!hissing) cut(word, u"s", 3);
    if (!cut(word, u"ing", 3)) cut(word, u"ed", 3);
    cut(word, u"e", 3);
    const std::size_t size = word.size();
    if (size > 3 && word[size - 1] == word[size - 2]) word.remove_suffix(1);
    if (!word.ends_with(u'y')) return hashWord(word);
    std::u16string spelt(word);
    spelt.back() = u'i';
    return hashWord(spelt);
}

}  // namespace quotelight
