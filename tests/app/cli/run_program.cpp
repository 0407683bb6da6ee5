// SPDX-License-Identifier: Apache-2.0
#include "run_program.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace quotelight::test {

namespace {

std::vector<char*> pointers(std::vector<std::string>& strings) {
    std::vector<char*> all;
    for (std::string& string : strings)
        all.push_back(string.data());
    all.push_back(nullptr);
    return all;
}

void redirect(const std::string& path, int flags, int descriptor) {
    const int file = open(path.c_str(), flags, 0600);
    if (file < 0 || dup2(file, descriptor) < 0) _exit(125);
    close(file);
}

}  // namespace

Outcome runProgram(const Run& run) {
    const Sandbox sandbox;
    const std::string in = run.inputFile.empty() ? sandbox.file("in", run.input) : run.inputFile;
    const std::string error = sandbox.file("error", "");
    const std::string out = run.outputFile.empty() ? sandbox.file("out", "") : run.outputFile;
    std::vector<std::string> arguments{QUOTELIGHT_CLI};
    arguments.insert(arguments.end(), run.arguments.begin(), run.arguments.end());
    std::vector<std::string> environment = run.environment;
    if (const char* resources = std::getenv("QUOTELIGHT_RESOURCES"))
        environment.push_back(std::string("QUOTELIGHT_RESOURCES=") + resources);
    const std::vector<char*> argv = pointers(arguments), envp = pointers(environment);

    const pid_t child = fork();
    if (child < 0) throw std::runtime_error("cannot fork");
    if (child == 0) {
        redirect(in, O_RDONLY, STDIN_FILENO);
        redirect(out, O_WRONLY, STDOUT_FILENO);
        redirect(error, O_WRONLY, STDERR_FILENO);
        if (!run.folder.empty() && chdir(run.folder.c_str()) != 0) _exit(125);
        execve(QUOTELIGHT_CLI, argv.data(), envp.data());
        _exit(125);
    }
    int status = 0;
    if (waitpid(child, &status, 0) != child) throw std::runtime_error("cannot wait");
    Outcome outcome;
    outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    if (run.outputFile.empty()) outcome.out = Sandbox::read(out);
    outcome.error = Sandbox::read(error);
    return outcome;
}

Outcome quotelightCli(std::vector<std::string> arguments, std::string input) {
    Run run;
    run.arguments = std::move(arguments);
    run.input = std::move(input);
    return runProgram(run);
}

}  // namespace quotelight::test
