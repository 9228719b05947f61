#include "system_version.h"

#undef available

#include <atomic>
#include <cstdlib>

namespace apple_double {

namespace {

// Converts a version to one number, `17.2` to 1702.
int to_number(const std::string &p_version) {
	const size_t point = p_version.find('.');
	const int minor = point == std::string::npos ? 0 : std::atoi(p_version.c_str() + point + 1);
	return std::atoi(p_version.c_str()) * 100 + minor;
}

constexpr int NEWEST = 9900;

std::atomic<int> &get_version() {
	static std::atomic<int> version = NEWEST;
	return version;
}

} // namespace

void set_system_version(const std::string &p_version) {
	get_version().store(p_version.empty() ? NEWEST : to_number(p_version));
}

bool is_available(const char *p_platforms) {
	const std::string platforms = p_platforms;
	const std::string prefix = "iOS ";
	const size_t start = platforms.find(prefix);
	return start == std::string::npos || get_version().load() >= to_number(platforms.substr(start + prefix.size()));
}

} // namespace apple_double
