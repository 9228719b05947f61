#pragma once

#include "session/gen/category.h"
#include "session/gen/data_source_location.h"
#include "session/gen/data_source_orientation.h"
#include "session/gen/mode.h"
#include "session/gen/polar_pattern.h"
#include "session/gen/port_type.h"

#import <Foundation/Foundation.h>

#include <optional>

// The strings that Apple has for the constants of the core, both ways.
namespace apple_double {

// Nil for what Apple has no string for.
NSString *to_name(audio_session::Category p_value);
NSString *to_name(audio_session::Mode p_value);
NSString *to_name(audio_session::PortType p_value);
NSString *to_name(audio_session::DataSourceLocation p_value);
NSString *to_name(audio_session::DataSourceOrientation p_value);
NSString *to_name(audio_session::PolarPattern p_value);

// None for a string that is no constant of Apple's.
std::optional<audio_session::Category> find_category(NSString *p_name);
std::optional<audio_session::Mode> find_mode(NSString *p_name);
std::optional<audio_session::PolarPattern> find_polar_pattern(NSString *p_name);

} // namespace apple_double
