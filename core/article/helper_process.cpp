// SPDX-License-Identifier: Apache-2.0
#include "article/helper_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <utility>

namespace quotelight {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t mostErrors = std::size_t{64} << 10;

class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor() { reset(); }
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        reset();
        m_number = std::exchange(other.m_number, -1);
        return *this;
    }

    bool open() const { return m_number >= 0; }
    int number() const { return m_number; }
    void reset() {
        if (m_number >= 0) ::close(m_number);
        m_number = -1;
    }

private:
    int m_number;
};

struct Pipe {
    Descriptor read, write;
};

bool makePipe(Pipe& pipe) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return false;
    pipe.read = Descriptor(ends[0]);
    pipe.write = Descriptor(ends[1]);
    return true;
}

// A file in memory: the helper may seek in it, and nothing reaches the disk.
Descriptor memoryFile(std::string_view bytes) {
    Descriptor file(::memfd_create("article", MFD_CLOEXEC));
    while (file.open() && !bytes.empty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return Descriptor();
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (file.open()) ::lseek(file.number(), 0, SEEK_SET);
    return file;
}

bool setLimit(decltype(RLIMIT_CPU) which, rlim_t most) {
    const rlimit limit{most, most};
    return ::setrlimit(which, &limit) == 0;
}

// What the child needs, made before it exists: behind fork() nothing may take memory.
struct Start {
    const char* path;
    std::vector<char*> arguments, environment;
    int input, output, errors;
    rlim_t seconds, bytes;
};

[[noreturn]] void becomeHelper(const Start& start) {
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    const bool limited = setLimit(RLIMIT_CPU, start.seconds) && setLimit(RLIMIT_AS, start.bytes) &&
                         setLimit(RLIMIT_FSIZE, 0) && setLimit(RLIMIT_CORE, 0);
    // It starts no others; the system's administrator may all the same.
    setLimit(RLIMIT_NPROC, 0);
    const bool connected = ::dup2(start.input, STDIN_FILENO) >= 0 &&
                           ::dup2(start.output, STDOUT_FILENO) >= 0 &&
                           ::dup2(start.errors, STDERR_FILENO) >= 0;
    if (!limited || !connected) ::_exit(127);
    ::close_range(STDERR_FILENO + 1, ~0U, 0);
    ::execve(start.path, start.arguments.data(), start.environment.data());
    ::_exit(127);
}

// Signals blocked or ignored here would be there, too.
pid_t startHelper(const Start& start) {
    sigset_t none, before;
    ::sigemptyset(&none);
    ::pthread_sigmask(SIG_SETMASK, nullptr, &before);
    const pid_t child = ::fork();
    if (child == 0) {
        ::pthread_sigmask(SIG_SETMASK, &none, nullptr);
        ::signal(SIGPIPE, SIG_DFL);
        becomeHelper(start);
    }
    return child;
}

// Reads both pipes to their ends or to a limit. Returns how it went.
class Collector {
public:
    Collector(Pipe& output, Pipe& errors, const HelperLimits& limits, HelperOutcome& outcome)
        : m_output(output.read), m_errors(errors.read), m_limits(limits), m_outcome(outcome) {}

    HelperOutcome::End collect() {
        const auto deadline = Clock::now() + m_limits.time;
        while (m_output.open() || m_errors.open()) {
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
            if (left.count() <= 0) return HelperOutcome::End::TimedOut;
            std::array<pollfd, 2> waiting{
                {{m_output.number(), POLLIN, 0}, {m_errors.number(), POLLIN, 0}}};
            const int ready =
                ::poll(waiting.data(), waiting.size(), static_cast<int>(left.count()) + 1);
            if (ready < 0 && errno != EINTR) return HelperOutcome::End::TimedOut;
            if (ready <= 0) continue;
            if (waiting[0].revents != 0) take(m_output, m_outcome.output);
            if (waiting[1].revents != 0) take(m_errors, m_outcome.errors);
            if (m_outcome.output.size() > m_limits.outputBytes)
                return HelperOutcome::End::TooMuchOutput;
        }
        return HelperOutcome::End::Exited;
    }

private:
    // Errors beyond the first are read and forgotten, so that the helper does not wait.
    void take(Descriptor& from, std::string& to) {
        const ssize_t got = ::read(from.number(), m_buffer.data(), m_buffer.size());
        if (got < 0 && errno == EINTR) return;
        if (got <= 0) return from.reset();
        if (&to != &m_outcome.errors || to.size() < mostErrors)
            to.append(m_buffer.data(), static_cast<std::size_t>(got));
    }

    Descriptor& m_output;
    Descriptor& m_errors;
    const HelperLimits& m_limits;
    HelperOutcome& m_outcome;
    std::array<char, 65536> m_buffer;
};

void waitFor(pid_t child, HelperOutcome& outcome) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return;
    if (outcome.end != HelperOutcome::End::Exited) return;
    if (WIFSIGNALED(status)) {
        outcome.status = WTERMSIG(status);
        outcome.end =
            outcome.status == SIGXCPU ? HelperOutcome::End::TimedOut : HelperOutcome::End::Crashed;
    } else {
        outcome.status = WEXITSTATUS(status);
    }
}

std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> list;
    list.reserve(words.size() + 1);
    for (std::string& word : words)
        list.push_back(word.data());
    list.push_back(nullptr);
    return list;
}

HelperOutcome notStarted() {
    HelperOutcome outcome;
    outcome.status = errno;
    return outcome;
}

}  // namespace

std::string findHelper(std::string_view name) {
    const char* variable = std::getenv("PATH");
    std::string_view folders = variable != nullptr ? variable : "/usr/bin:/bin";
    while (!folders.empty()) {
        const auto colon = std::min(folders.find(':'), folders.size());
        std::string path(folders.substr(0, colon));
        folders.remove_prefix(std::min(colon + 1, folders.size()));
        if (!path.starts_with('/')) continue;
        path.append("/").append(name);
        if (::access(path.c_str(), X_OK) == 0) return path;
    }
    return {};
}

HelperOutcome runHelper(const std::string& path, const std::vector<std::string>& arguments,
                        std::string_view input, const HelperLimits& limits) {
    std::vector<std::string> words{path};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> environment{"LC_ALL=C", "PATH=/usr/bin:/bin"};
    Pipe output, errors;
    const Descriptor file = memoryFile(input);
    if (!file.open() || !makePipe(output) || !makePipe(errors)) return notStarted();
    const Start start{path.c_str(),
                      pointers(words),
                      pointers(environment),
                      file.number(),
                      output.write.number(),
                      errors.write.number(),
                      static_cast<rlim_t>(limits.processorTime.count()),
                      limits.memoryBytes};
    const pid_t child = startHelper(start);
    if (child < 0) return notStarted();
    ::setpgid(child, child);  // whoever comes first
    output.write.reset();
    errors.write.reset();
    HelperOutcome outcome;
    outcome.end = Collector(output, errors, limits, outcome).collect();
    // Also what it may have started and left behind.
    ::kill(-child, SIGKILL);
    waitFor(child, outcome);
    return outcome;
}

}  // namespace quotelight
