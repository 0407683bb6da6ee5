// SPDX-License-Identifier: Apache-2.0
#include "text/system_message.h"

#include <cerrno>

namespace quotelight {

namespace {

struct Meaning {
    int number;
    const char* words;
};

constexpr Meaning meanings[] = {
    {EACCES, "there is no permission"},
    {EAGAIN, "it is not ready"},
    {EBADF, "it is closed"},
    {EBUSY, "it is in use"},
    {EDQUOT, "the disk quota is used up"},
    {EFBIG, "the file would be larger than allowed"},
    {EINVAL, "this kind of file does not allow it"},
    {EIO, "the disk or the connection to it failed"},
    {EISDIR, "it is a folder"},
    {EMFILE, "this program has too many files open"},
    {ENFILE, "the system has too many files open"},
    {ENOENT, "it does not exist"},
    {ENOMEM, "there is not enough memory"},
    {ENOSPC, "the disk is full"},
    {EOVERFLOW, "the file is too large"},
    {EPERM, "the system does not permit it"},
    {EPIPE, "nobody reads it any more"},
    {EROFS, "this place can only be read"},
    {ESTALE, "the file has gone from the server"},
    {ETIMEDOUT, "the connection timed out"},
    {ETXTBSY, "it is being run"},
};

}  // namespace

std::string systemMessage(int number) {
    for (const Meaning& meaning : meanings)
        if (meaning.number == number) return meaning.words;
    return "system error " + std::to_string(number);
}

}  // namespace quotelight
