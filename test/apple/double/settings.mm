#include "settings.h"

#include "audio_system.h"
#include "session/gen/error_code.h"

using namespace audio_session;

namespace apple_double {

namespace {

NSError *make_error(ErrorCode p_code, NSString *p_description) {
	return [NSError errorWithDomain:NSOSStatusErrorDomain code:static_cast<NSInteger>(p_code) userInfo:@{ NSLocalizedDescriptionKey : p_description }];
}

BOOL refuse(ErrorCode p_code, NSString *p_description, NSError **r_error) {
	if (r_error != nullptr) {
		*r_error = make_error(p_code, p_description);
	}
	return NO;
}

} // namespace

BOOL set(const SessionRequest &p_request, NSError **r_error) {
	AudioSystem::get().note_message();
	const SessionResult result = AudioSystem::get().perform(p_request);
	return result.is_refused() ? refuse(result.code, @(result.message.c_str()), r_error) : YES;
}

BOOL refuse_parameter(NSString *p_what, NSError **r_error) {
	return refuse(ErrorCode::BAD_PARAM, [NSString stringWithFormat:@"%@ is unknown to the system.", p_what], r_error);
}

} // namespace apple_double
