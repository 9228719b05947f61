#include "testing.h"

#include <cstring>
#include <mutex>

namespace {

// Needed because tests check on several threads.
std::mutex failures_mutex;
std::vector<std::string> failures;

} // namespace

namespace testing {

std::vector<Test> &get_tests() {
	static std::vector<Test> tests;
	return tests;
}

void fail(const char *p_file, int p_line, const std::string &p_what) {
	const std::lock_guard<std::mutex> lock(failures_mutex);
	failures.push_back(std::string(p_file) + ":" + std::to_string(p_line) + ": " + p_what);
}

} // namespace testing

int main(int p_count, char **p_arguments) {
	const char *const wanted = p_count > 1 ? p_arguments[1] : nullptr;
	bool has_failed = false;
	bool has_run = false;
	for (const testing::Test &test : testing::get_tests()) {
		if (wanted != nullptr && std::strcmp(wanted, test.name) != 0) {
			continue;
		}
		has_run = true;
		failures.clear();
		test.run();
		std::printf("%s %s\n", failures.empty() ? "ok" : "not ok", test.name);
		for (const std::string &failure : failures) {
			std::printf("  %s\n", failure.c_str());
			has_failed = true;
		}
		std::fflush(stdout);
	}
	if (!has_run) {
		std::printf("no test is named %s\n", wanted != nullptr ? wanted : "anything");
	}
	return has_failed || !has_run ? 1 : 0;
}
