#pragma once

#include "session/gen/category.h"
#include "session/gen/data_source_location.h"
#include "session/gen/data_source_orientation.h"
#include "session/gen/mode.h"
#include "session/gen/polar_pattern.h"
#include "session/gen/port_type.h"

#import <Foundation/Foundation.h>

#include <optional>

// Converts between Apple's strings and the constants of the core.
namespace apple_double {

// Returns nil if Apple has no string for it.
NSString *to_name(audio_session::Category p_value);
NSString *to_name(audio_session::Mode p_value);
NSString *to_name(audio_session::PortType p_value);
NSString *to_name(audio_session::DataSourceLocation p_value);
NSString *to_name(audio_session::DataSourceOrientation p_value);
NSString *to_name(audio_session::PolarPattern p_value);

// Returns no value for a string that is not a constant of Apple's.
std::optional<audio_session::Category> find_category(NSString *p_name);
std::optional<audio_session::Mode> find_mode(NSString *p_name);
std::optional<audio_session::PolarPattern> find_polar_pattern(NSString *p_name);

} // namespace apple_double
