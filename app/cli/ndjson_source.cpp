// SPDX-License-Identifier: Apache-2.0
#include "cli/ndjson_source.h"

#include <unistd.h>

#include <cerrno>
#include <cstddef>
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

// The members of a line's object that matter, as they pass by: what else it holds, however wide or
// deep, is not kept.
class LineFields final : public nlohmann::json_sax<json> {
public:
    bool isObject = false;
    bool hasId = false;
    std::string id;  // a string's own, a number's digits; empty for anything else
    std::optional<std::string> text, path, format;  // strings only

    bool null() override { return other(); }
    bool boolean(bool) override { return other(); }
    bool number_integer(number_integer_t value) override { return number(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return number(std::to_string(value)); }
    bool number_float(number_float_t, const string_t&) override { return other(); }
    bool binary(binary_t&) override { return other(); }
    bool start_array(std::size_t) override { return begin(false); }
    bool end_array() override { return end(); }
    bool start_object(std::size_t) override { return begin(true); }
    bool end_object() override { return end(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        return false;
    }

    bool key(string_t& name) override {
        if (m_depth == 1) m_key = name;
        return true;
    }

    bool string(string_t& value) override {
        if (m_depth != 1) return true;
        other();
        if (m_key == "id")
            id = std::move(value);
        else if (std::optional<std::string>* field = member())
            *field = std::move(value);
        return true;
    }

private:
    std::optional<std::string>* member() {
        return m_key == "text"     ? &text
               : m_key == "path"   ? &path
               : m_key == "format" ? &format
                                   : nullptr;
    }

    bool number(std::string digits) {
        other();
        if (m_depth == 1 && m_key == "id") id = std::move(digits);
        return true;
    }

    // A member of a kind that says nothing; of two with one name the last counts.
    bool other() {
        if (m_depth != 1) return true;
        if (m_key == "id") {
            hasId = true;
            id.clear();
        } else if (std::optional<std::string>* field = member()) {
            field->reset();
        }
        return true;
    }

    bool begin(bool object) {
        other();
        if (m_depth++ == 0) isObject = object;
        return isObject;
    }

    bool end() { return --m_depth, true; }

    std::string m_key;  // of the line's own object
    std::size_t m_depth = 0;
};

}  // namespace

Job jobOfLine(const std::string& line, std::size_t number) {
    LineFields fields;
    const bool whole = json::sax_parse(line, &fields);
    std::string id = whole ? std::move(fields.id) : std::string();
    if (id.empty()) id = nameOfLine(number);
    if (!whole || !fields.isObject)
        return failed(std::move(id), ErrorCode::Malformed, "The line is not a JSON object.");
    Job job;
    if (fields.text) {
        job.format = fields.format.value_or("text");
        if (formatReader(job.format) == nullptr)
            return failed(std::move(id), ErrorCode::BadUsage,
                          "There is no input format \"" + job.format + "\".");
        job.source = std::move(id);
        job.text = *std::move(fields.text);
        return job;
    }
    if (!fields.path || fields.path->empty() || fields.path->find('\0') != std::string::npos)
        return failed(std::move(id), ErrorCode::Malformed,
                      R"(The object has neither a "text" nor a "path".)");
    job.source = fields.hasId ? id : *fields.path;
    job.path = std::move(fields.path);
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
                              "The line is longer than the " +
                                  std::to_string(limits::fileMebibytes) + " MiB that can be read.");
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
