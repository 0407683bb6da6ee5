// SPDX-License-Identifier: Apache-2.0
#include "export/write_file.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "export/exporter.h"
#include "made_reading.h"
#include "support/catch.h"
#include "support/sandbox.h"

using namespace quotelight;
using namespace quotelight::test;
namespace fs = std::filesystem;

namespace {

// A disk that takes `capacity` bytes, at most `piece` at a time, and then fails.
class SmallDisk : public FileCalls {
public:
    explicit SmallDisk(std::size_t capacity, std::size_t piece = SIZE_MAX)
        : m_left(capacity), m_piece(piece) {}

    int openUnnamed(const char* folder) override {
        return m_left % 2 == 0 ? FileCalls::openUnnamed(folder) : -1;
    }

    long write(int descriptor, const char* bytes, std::size_t size) override {
        if (m_left == 0) {
            errno = ENOSPC;
            return -1;
        }
        const std::size_t taken = std::min({size, m_left, m_piece});
        m_left -= taken;
        return FileCalls::write(descriptor, bytes, taken);
    }

private:
    std::size_t m_left, m_piece;
};

class FailingCall : public FileCalls {
public:
    enum Which { Sync, Close, Rename };
    explicit FailingCall(Which which) : m_which(which) {}

    int sync(int descriptor) override { return fail(Sync) ? -1 : FileCalls::sync(descriptor); }
    int close(int descriptor) override {
        const int closed = FileCalls::close(descriptor);
        return fail(Close) ? -1 : closed;
    }
    int rename(const char* from, const char* to) override {
        return fail(Rename) ? -1 : FileCalls::rename(from, to);
    }

private:
    bool fail(Which which) const {
        errno = EIO;
        return which == m_which;
    }
    Which m_which;
};

// A file system on which every file has a name.
class NamedOnly : public FileCalls {
public:
    int openUnnamed(const char*) override { return -1; }
};

// A file system on which a file without a name never gets one.
class Unlinkable : public FileCalls {
public:
    int link(const char*, const char*) override {
        errno = EPERM;
        return -1;
    }
};

std::size_t entries(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

mode_t modeOf(const std::string& path) {
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

}  // namespace

TEST_CASE("A file is written, and written over", "[export][file]") {
    const Sandbox sandbox;
    const std::string path = (sandbox.path() / "out.txt").string();
    for (const std::string& bytes :
         {std::string("new"), std::string(), std::string(300'000, 'x')}) {
        REQUIRE(writeFile(path, bytes));
        CHECK(Sandbox::read(path) == bytes);
        CHECK(entries(sandbox.path()) == 1);
        NamedOnly calls;
        REQUIRE(writeFile(path, bytes + "again", calls));
        CHECK(Sandbox::read(path) == bytes + "again");
        CHECK(entries(sandbox.path()) == 1);
    }
}

TEST_CASE("Where a file cannot be named later it has a name at once", "[export][file]") {
    const Sandbox sandbox;
    const std::string path = sandbox.file("out.txt", "old");
    Unlinkable calls;
    REQUIRE(writeFile(path, "new", calls));
    CHECK(Sandbox::read(path) == "new");
    CHECK(entries(sandbox.path()) == 1);
}

TEST_CASE("A disk that fills up after any byte leaves the old file", "[export][file]") {
    const Sandbox sandbox;
    const std::string path = sandbox.file("out.txt", "old");
    for (const Exporter* exporter : exporters()) {
        const Reading reading = councilMeeting().reading();
        const Result<std::string> bytes = exporter->write({reading, {}, "a.txt"});
        REQUIRE(bytes);
        // Every byte of what fits a disk's block, then every so many of what is long.
        for (std::size_t capacity = 0; capacity < bytes->size();
             capacity += capacity < 4096 ? 1 : 61) {
            SmallDisk disk(capacity);
            const Status written = writeFile(path, *bytes, disk);
            REQUIRE_FALSE(written);
            REQUIRE(written.error().code == ErrorCode::WriteFailed);
        }
        CHECK(Sandbox::read(path) == "old");
        CHECK(entries(sandbox.path()) == 1);
    }
}

TEST_CASE("Short writes are gone on with", "[export][file]") {
    const Sandbox sandbox;
    const std::string path = (sandbox.path() / "out.txt").string();
    const std::string bytes(10'000, 'y');
    SmallDisk disk(bytes.size(), 7);
    REQUIRE(writeFile(path, bytes, disk));
    CHECK(Sandbox::read(path) == bytes);
}

TEST_CASE("A failing flush, close or rename leaves the old file", "[export][file]") {
    for (const auto which : {FailingCall::Sync, FailingCall::Close, FailingCall::Rename}) {
        const Sandbox sandbox;
        const std::string path = sandbox.file("out.txt", "old");
        FailingCall calls(which);
        const Status written = writeFile(path, "new", calls);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::WriteFailed);
        CHECK(Sandbox::read(path) == "old");
        CHECK(entries(sandbox.path()) == 1);
    }
}

TEST_CASE("The system's own size limit leaves the old file", "[export][file]") {
    const Sandbox sandbox;
    const std::string path = sandbox.file("out.txt", "old");
    const pid_t child = fork();
    if (child == 0) {
        const rlimit limit{1 << 20, 1 << 20};
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
        const Status written = writeFile(path, std::string(5 << 20, 'x'));
        _exit(!written && written.error().code == ErrorCode::WriteFailed ? 0 : 1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    CHECK(Sandbox::read(path) == "old");
    CHECK(entries(sandbox.path()) == 1);
}

TEST_CASE("A writer killed at any moment leaves the old file or the new", "[export][file]") {
    const Sandbox sandbox;
    const std::string old(100'000, 'o'), fresh(3'000'000, 'n');
    const std::string path = sandbox.file("out.txt", old);
    for (int round = 0; round < 20; ++round) {
        int pipes[2];
        REQUIRE(pipe(pipes) == 0);
        const pid_t child = fork();
        if (child == 0) {
            const char started = 's';
            if (::write(pipes[1], &started, 1) == 1)
                for (;;)
                    (void)writeFile(path, round % 2 == 0 ? fresh : old).ok();
            _exit(1);
        }
        char started = 0;
        REQUIRE(read(pipes[0], &started, 1) == 1);
        for (int spin = 0; spin < round * 50; ++spin)
            (void)getppid();
        kill(child, SIGKILL);
        REQUIRE(waitpid(child, nullptr, 0) == child);
        close(pipes[0]);
        close(pipes[1]);
        const std::string now = Sandbox::read(path);
        CHECK((now == old || now == fresh));
    }
}

TEST_CASE("The old file's permissions are kept", "[export][file]") {
    const Sandbox sandbox;
    const std::string path = sandbox.file("out.txt", "old");
    for (const mode_t mode : {mode_t{0600}, mode_t{0640}, mode_t{0664}}) {
        REQUIRE(chmod(path.c_str(), mode) == 0);
        REQUIRE(writeFile(path, "new"));
        CHECK(modeOf(path) == mode);
    }
}

TEST_CASE("A symbolic link is followed to its file", "[export][file]") {
    const Sandbox sandbox;
    fs::create_directory(sandbox.path() / "far");
    const fs::path target = sandbox.path() / "far" / "real.txt";
    const fs::path link = sandbox.path() / "link", second = sandbox.path() / "second";
    fs::create_symlink("far/real.txt", link);
    fs::create_symlink("link", second);
    for (const char* bytes : {"there was none", "now there is"}) {
        REQUIRE(writeFile(second.string(), bytes));
        CHECK(Sandbox::read(target) == bytes);
        CHECK(fs::is_symlink(link));
        CHECK(fs::is_symlink(second));
    }
}

TEST_CASE("Targets that cannot be written to are refused with their reason", "[export][file]") {
    const Sandbox sandbox;
    const fs::path fifo = sandbox.path() / "fifo", loop = sandbox.path() / "loop";
    REQUIRE(mkfifo(fifo.c_str(), 0600) == 0);
    fs::create_symlink("loop", loop);
    const std::pair<std::string, ErrorCode> table[] = {
        {sandbox.path().string(), ErrorCode::NotARegularFile},
        {fifo.string(), ErrorCode::NotARegularFile},
        {(sandbox.path() / "none" / "out").string(), ErrorCode::NotFound},
        {(sandbox.path() / std::string(300, 'n')).string(), ErrorCode::WriteFailed},
        {loop.string(), ErrorCode::WriteFailed},
        {"", ErrorCode::NotFound},
    };
    for (const auto& [path, code] : table) {
        INFO(path);
        const Status written = writeFile(path, "new");
        REQUIRE_FALSE(written);
        CHECK(written.error().code == code);
        CHECK(written.error().subject == path);
        CHECK_FALSE(written.error().message.empty());
    }
    CHECK(fs::is_fifo(fifo));
}

TEST_CASE("Without permission nothing is written", "[export][file]") {
    if (geteuid() == 0) return;  // root may write anywhere
    const Sandbox sandbox;
    const std::string path = sandbox.file("out.txt", "old");
    REQUIRE(chmod(path.c_str(), 0400) == 0);
    CHECK(writeFile(path, "new").error().code == ErrorCode::NoPermission);
    REQUIRE(chmod(path.c_str(), 0600) == 0);
    REQUIRE(chmod(sandbox.path().c_str(), 0500) == 0);
    CHECK(writeFile(path, "new").error().code == ErrorCode::NoPermission);
    REQUIRE(chmod(sandbox.path().c_str(), 0700) == 0);
    CHECK(Sandbox::read(path) == "old");
}
