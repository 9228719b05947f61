#pragma once

#include "session/session_event.h"

namespace apple_double {

// Posts the notification that Apple has for it, with the keys that Apple documents. Nothing for what Apple
// tells in another way, or not at all.
void post_notification(const audio_session::SessionEvent &p_event);

} // namespace apple_double
