#pragma once

// Included before the macro is defined, because this header uses the same word.
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

// Sets the version of iOS of the double, such as `15.0`; the default is the newest. Checks for a newer version then
// return false. Thread-safe; call before the backend is created.
void set_system_version(const std::string &p_version);

// Returns whether the system has the version in `@available`: `iOS 17.0, *`.
bool is_available(const char *p_platforms);

} // namespace apple_double

// On this machine, which is not Apple's, the compiler evaluates `@available` to true. So the macro replaces it with
// a call, which begins with an expression that may follow the `@`.
#define available(...) encode(char)[0] != 0 && apple_double::is_available(#__VA_ARGS__)
