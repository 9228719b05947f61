#pragma once

#include "session/session_request.h"

#import <Foundation/Foundation.h>

namespace apple_double {

// Sends a request to the system as one of Apple's setters does: returns YES on success, otherwise NO with an error
// with Apple's code.
BOOL set(const audio_session::SessionRequest &p_request, NSError **r_error);

// Refuses an argument that is not a constant of Apple's.
BOOL refuse_parameter(NSString *p_what, NSError **r_error);

} // namespace apple_double
