#include "requests.h"

#include "apple_sdk.h"
#include "enum_numbers.h"
#include "gen/apple_origins.h"
#include "gen/apple_strings.h"
#include "refusals.h"

namespace audio_session::avfaudio {

namespace {

// Refuses values that the system lacks; an older system would misinterpret them.
SessionResult check_system(Operation p_operation, const Configuration &p_configuration) {
	if (const std::optional<SystemOrigin> origin = find_missing(p_configuration.mode)) {
		return refuse_missing(p_operation, get_name(p_configuration.mode), *origin);
	}
	if (const std::optional<SystemOrigin> origin = find_missing(p_configuration.policy)) {
		return refuse_missing(p_operation, get_name(p_configuration.policy), *origin);
	}
	for (const CategoryOptionsName &row : CATEGORY_OPTIONS_NAMES) {
		const std::optional<SystemOrigin> origin = has_all(p_configuration.options, row.value) ? find_missing(row.value) : std::nullopt;
		if (origin.has_value()) {
			return refuse_missing(p_operation, get_names(row.value), *origin);
		}
	}
	return {};
}

} // namespace

// Sets all four with one call, even if only one changes: other apps would notice the steps of several calls.
RequestOutcome configure(Operation p_operation, const Configuration &p_configuration) {
	SessionResult refusal = check_system(p_operation, p_configuration);
	if (refusal.is_refused()) {
		return refusal;
	}
	NSError *error = nil;
	const bool has_succeeded = [[AVAudioSession sharedInstance] setCategory:to_apple(p_configuration.category)
																	   mode:to_apple(p_configuration.mode)
														 routeSharingPolicy:static_cast<AVAudioSessionRouteSharingPolicy>(p_configuration.policy)
																	options:static_cast<AVAudioSessionCategoryOptions>(p_configuration.options)
																	  error:&error];
	return to_result(p_operation, has_succeeded, error);
}

} // namespace audio_session::avfaudio
