// SPDX-License-Identifier: Apache-2.0
#pragma once

// Errors as values. No exception crosses a public function of the core.

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace quotelight {

// What went wrong, for programs. `errorCodeName` gives the word that the command line prints.
enum class ErrorCode {
    NotFound,         // no such file, or it vanished before it was opened
    NoPermission,     // the system refuses
    NotARegularFile,  // a folder, a FIFO, a device, a socket
    TooLarge,         // over a limit of text/limits.h
    UnknownFormat,    // the content is no article this program reads (an image, a program, …)
    Malformed,        // of a known format, but nothing could be read from it
    Protected,        // encrypted, asks for a password, or under a publisher's lock
    NoText,           // of a known format, but holds pictures of text only (a scan)
    UnknownEncoding,  // the encoding asked for by name does not exist
    ReadFailed,       // the system failed while reading
    WriteFailed,      // the system failed while writing; the old file, if any, is intact
    Cancelled,        // the user asked to stop
    ModelMissing,     // a model in resources/models is absent or damaged
    BadUsage          // a request that makes no sense (an unknown export format, …)
};

// The code as a lower-case word with dashes: "not-found".
const char* errorCodeName(ErrorCode code);

struct Error {
    ErrorCode code;
    std::string message;  // one sentence for the user, UTF-8: what happened and what to do
    std::string subject;  // the offending path, name or slice, UTF-8; may be empty
};

// Either a value or an Error. Asking for the one that is not there is a bug (asserts).
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    T&& value() && {
        assert(ok());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const {
        assert(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

// The outcome of something that yields nothing but may fail.
struct Done {};
using Status = Result<Done>;

}  // namespace quotelight
