// SPDX-License-Identifier: Apache-2.0
#include "cli/ndjson_source.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <nlohmann/json.hpp>
#include <utility>

#include "article/format_reader.h"
#include "text/limits.h"

namespace quotelight::cli {

namespace {

using nlohmann::json;

constexpr std::size_t chunkBytes = std::size_t{1} << 16;

std::string nameOfLine(std::size_t number) {
    return "line " + std::to_string(number);
}

Job failed(std::string source, ErrorCode code, std::string message) {
    Job job;
    job.error = Error{code, std::move(message), source};
    job.source = std::move(source);
    return job;
}

// A string member's value, or null.
const std::string* stringOf(const json& object, const char* key) {
    const auto member = object.find(key);
    if (member == object.end() || !member->is_string()) return nullptr;
    return member->get_ptr<const std::string*>();
}

// The id as text: a string's own, a number's digits; empty for anything else.
std::string idOf(const json& object) {
    const auto member = object.find("id");
    if (member == object.end()) return {};
    if (member->is_string()) return member->get<std::string>();
    return member->is_number_integer() ? member->dump() : std::string();
}

}  // namespace

Job jobOfLine(const std::string& line, std::size_t number) {
    const json object = json::parse(line, nullptr, false);
    std::string id = object.is_object() ? idOf(object) : std::string();
    if (id.empty()) id = nameOfLine(number);
    if (object.is_discarded() || !object.is_object())
        return failed(std::move(id), ErrorCode::Malformed, "The line is not a JSON object.");
    Job job;
    if (const std::string* text = stringOf(object, "text")) {
        const std::string* format = stringOf(object, "format");
        job.format = format == nullptr ? "text" : *format;
        if (formatReader(job.format) == nullptr)
            return failed(std::move(id), ErrorCode::BadUsage,
                          "There is no input format \"" + job.format + "\".");
        job.source = std::move(id);
        job.text = *text;
        return job;
    }
    const std::string* path = stringOf(object, "path");
    if (path == nullptr || path->empty() || path->find('\0') != std::string::npos)
        return failed(std::move(id), ErrorCode::Malformed,
                      R"(The object has neither a "text" nor a "path".)");
    job.source = object.contains("id") ? id : *path;
    job.path = *path;
    return job;
}

std::optional<Job> NdjsonSource::next() {
    std::string line;
    for (;;) {
        switch (nextLine(line)) {
            case Line::Complete:
                if (line.find_first_not_of(" \t\r") == std::string::npos) break;
                return jobOfLine(line, m_lineNumber);
            case Line::TooLong:
                return failed(nameOfLine(m_lineNumber), ErrorCode::TooLarge,
                              "The line is longer than the 256 MiB that can be read.");
            case Line::End:
                if (!std::exchange(m_unsaid, false)) return std::nullopt;
                return failed("-", ErrorCode::ReadFailed,
                              "Standard input cannot be read any further.");
        }
    }
}

// The next line without its end; the last may lack one.
NdjsonSource::Line NdjsonSource::nextLine(std::string& line) {
    line.clear();
    bool tooLong = false, any = false;
    for (;;) {
        if (m_at == m_buffer.size() && !refill()) break;
        any = true;
        const std::size_t end = m_buffer.find('\n', m_at);
        const std::size_t stop = end == std::string::npos ? m_buffer.size() : end;
        tooLong = tooLong || line.size() + (stop - m_at) > limits::fileBytes;
        if (tooLong)
            std::string().swap(line);
        else
            line.append(m_buffer, m_at, stop - m_at);
        m_at = end == std::string::npos ? stop : end + 1;
        if (end != std::string::npos) break;
    }
    if (!any) return Line::End;
    ++m_lineNumber;
    return tooLong ? Line::TooLong : Line::Complete;
}

bool NdjsonSource::refill() {
    if (m_ended) return false;
    m_buffer.resize(chunkBytes);
    ssize_t got = 0;
    do {
        got = read(m_descriptor, m_buffer.data(), chunkBytes);
    } while (got < 0 && errno == EINTR);
    m_ended = got <= 0;
    m_unsaid = got < 0;
    m_buffer.resize(static_cast<std::size_t>(got > 0 ? got : 0));
    m_at = 0;
    return got > 0;
}

}  // namespace quotelight::cli
