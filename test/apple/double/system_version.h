#pragma once

// Before the macro, which their own words would meet.
#import <Foundation/Foundation.h>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace apple_double {

// The version of iOS that the double is, such as `15.0`. The newest unless it is set: then what is older
// than asked for is answered as by such a system. From any thread, before the backend is made.
void set_system_version(const std::string &p_version);

// Whether the system is what `@available` asks for: `iOS 17.0, *`.
bool is_available(const char *p_platforms);

} // namespace apple_double

// The compiler answers `@available` for this machine, which is none of Apple's, with yes. So it is made
// another question, which begins with what the `@` may stand before.
#define available(...) encode(char)[0] != 0 && apple_double::is_available(#__VA_ARGS__)
