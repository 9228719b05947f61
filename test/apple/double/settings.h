#pragma once

#include "session/session_request.h"

#import <Foundation/Foundation.h>

namespace apple_double {

// Asks the system for it as one of Apple's setters does: YES when it was carried out, otherwise NO with an
// error of Apple's code.
BOOL set(const audio_session::SessionRequest &p_request, NSError **r_error);

// For an argument that is no constant of Apple's.
BOOL refuse_parameter(NSString *p_what, NSError **r_error);

} // namespace apple_double
