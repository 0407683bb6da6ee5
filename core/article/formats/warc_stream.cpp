// SPDX-License-Identifier: Apache-2.0
#include "article/formats/warc_stream.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "article/formats/html_page.h"
#include "article/formats/http_response.h"
#include "text/ascii.h"

namespace quotelight {

namespace {

// Pages on paper-thin hosts stay below a megabyte; several may be under way at once.
constexpr std::size_t mostPage = std::size_t{8} << 20;
constexpr std::size_t longestLine = std::size_t{64} << 10;
constexpr std::size_t mostLines = 1000;
constexpr std::string_view mark = "WARC/";

std::string cutAddress(std::string_view value) {
    if (value.starts_with('<') && value.ends_with('>')) value = value.substr(1, value.size() - 2);
    return std::string(value);
}

}  // namespace

WarcStream::WarcStream(std::unique_ptr<ByteSource> source, std::string name)
    : m_source(unpackedSource(std::move(source))),
      m_name(std::move(name)),
      m_buffer(std::size_t{64} << 10) {}

bool WarcStream::fill() {
    if (m_at < m_end) return true;
    const std::ptrdiff_t got = m_source->read(m_buffer.data(), m_buffer.size());
    m_failed = m_failed || got < 0;
    m_at = 0;
    m_end = got > 0 ? static_cast<std::size_t>(got) : 0;
    return m_end > 0;
}

// False at the end. What is longer than a line can be is cut.
bool WarcStream::readLine(std::string& line) {
    line.clear();
    if (!fill()) return false;
    bool ended = false;
    while (!ended && fill()) {
        const char* begin = m_buffer.data() + m_at;
        const char* feed =
            std::find(begin, static_cast<const char*>(m_buffer.data() + m_end), '\n');
        const auto size = static_cast<std::size_t>(feed - begin);
        if (line.size() < longestLine) line.append(begin, std::min(size, longestLine));
        ended = m_at + size < m_end;
        m_at = std::min(m_at + size + 1, m_end);
    }
    if (line.ends_with('\r')) line.pop_back();
    return true;
}

WarcStream::Found WarcStream::readRecord(Record& record) {
    std::string line;
    do
        if (!readLine(line)) return m_failed ? Found::Damage : Found::End;
    while (line.empty());
    if (!line.starts_with(mark)) return Found::Damage;
    record = {};
    bool sized = false;
    for (std::size_t lines = 0; lines < mostLines && readLine(line) && !line.empty(); ++lines) {
        const auto colon = line.find(':');
        if (colon == std::string::npos) continue;
        const std::string name = asciiLowered(std::string_view(line).substr(0, colon));
        const std::string value = asciiCollapsed(std::string_view(line).substr(colon + 1));
        if (name == "warc-type") record.type = asciiLowered(value);
        if (name == "warc-target-uri") record.address = cutAddress(value);
        if (name == "content-type") record.contentType = value;
        if (name != "content-length") continue;
        sized = std::from_chars(value.data(), value.data() + value.size(), record.size).ec ==
                std::errc();
    }
    return sized ? Found::Record : Found::Damage;
}

// All of the record is read; no more than `most` is kept.
std::string WarcStream::readBody(std::size_t size, std::size_t most) {
    std::string body;
    while (size > 0 && fill()) {
        const std::size_t piece = std::min(size, m_end - m_at);
        if (body.size() < most)
            body.append(m_buffer.data() + m_at, std::min(piece, most - body.size()));
        m_at += piece;
        size -= piece;
    }
    m_failed = m_failed || size > 0;
    return body;
}

Error WarcStream::error(ErrorCode code, const std::string& what) const {
    return {code, what, m_name};
}

std::optional<WarcPage> WarcStream::pageOf(const Record& record) {
    const std::string contentType = asciiLowered(record.contentType);
    const bool response = record.type == "response" && contentType.starts_with("application/http");
    const bool resource =
        record.type == "resource" && contentType.find("html") != std::string::npos;
    const std::string body = readBody(record.size, response || resource ? mostPage + 1 : 0);
    if (!response && !resource) return std::nullopt;
    HttpResponse answer;
    if (response) {
        answer = readHttpResponse(body, mostPage);
    } else {
        answer.status = 200;
        setContentType(record.contentType, answer);
        answer.body = body;
    }
    if (answer.status != 200 || !isPageType(answer.type)) return std::nullopt;
    WarcPage page{record.address, answer.charset, std::move(answer.body), {}, answer.damaged};
    if (body.size() > mostPage || answer.tooLarge)
        page.error = error(ErrorCode::TooLarge, "The page is larger than 8 MiB.");
    else if (!answer.coding.empty())
        page.error =
            error(ErrorCode::UnknownFormat, "The page is packed in a way that cannot be read: “" +
                                                answer.coding.substr(0, 40) + "”.");
    if (page.error) page.html.clear();
    page.damaged = page.damaged || m_failed;
    return page;
}

std::optional<WarcPage> WarcStream::next() {
    while (!m_finished) {
        Record record;
        const Found found = m_failed ? Found::Damage : readRecord(record);
        if (found == Found::Record) {
            if (std::optional<WarcPage> page = pageOf(record)) return page;
            continue;
        }
        m_finished = true;
        if (found == Found::End) break;
        WarcPage page;
        page.error = error(ErrorCode::Malformed,
                           "The archive is damaged or cut off here; what follows cannot be read.");
        return page;
    }
    return std::nullopt;
}

namespace {

bool beginsAsWarc(std::unique_ptr<ByteSource> source) {
    const auto unpacked = unpackedSource(std::move(source));
    std::array<char, mark.size()> start{};
    std::size_t filled = 0;
    while (filled < start.size()) {
        const std::ptrdiff_t got = unpacked->read(start.data() + filled, start.size() - filled);
        if (got <= 0) return false;
        filled += static_cast<std::size_t>(got);
    }
    return std::string_view(start.data(), start.size()) == mark;
}

}  // namespace

bool isWarc(std::string_view bytes) {
    constexpr std::size_t looked = std::size_t{64} << 10;
    if (bytes.starts_with(mark)) return true;
    return bytes.starts_with("\x1F\x8B") && beginsAsWarc(memorySource(bytes.substr(0, looked)));
}

bool isWarcFile(const std::string& path) {
    auto source = fileSource(path);
    return source != nullptr && beginsAsWarc(std::move(source));
}

Result<Article> readWarcPage(const WarcPage& page) {
    if (page.error) return *page.error;
    HtmlPageOptions options;
    options.declared = page.charset;
    options.address = page.address;
    Result<Article> read = readHtmlPage(page.html, options);
    if (!read) return read;
    Article article = std::move(read).value();
    article.format = "warc";
    if (article.metadata.url.empty()) article.metadata.url = page.address.substr(0, 1000);
    if (page.damaged)
        article.notices.push_back(
            {NoticeCode::Damaged, "The page was not kept whole; its end may be missing.", {}});
    return article;
}

}  // namespace quotelight
