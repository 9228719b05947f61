#pragma once

#include "session/session_event.h"

namespace apple_double {

// Posts the notification that Apple has for it, with the keys that Apple documents. Nothing for what Apple
// tells in another way, or not at all.
void post_notification(const audio_session::SessionEvent &p_event);

// Whether notifications carry what Apple documents, which is the default. If not, a text
// stands in place of each value, and an interruption comes after some that do not say whether they begin or end.
void set_notifications_valid(bool p_are_valid);

} // namespace apple_double
