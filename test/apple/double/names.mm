#include "names.h"

#import <AVFAudio/AVFAudio.h>

#include <double/names.inc>

using namespace audio_session;

#include <double/constants.inc>

namespace apple_double {

namespace {

template <typename T>
struct Name {
	T value;
	NSString *name;
};

template <typename T, size_t N>
NSString *find_name(const Name<T> (&p_names)[N], T p_value) {
	for (const Name<T> &row : p_names) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return nil;
}

template <typename T, size_t N>
std::optional<T> find_value(const Name<T> (&p_names)[N], NSString *p_name) {
	for (const Name<T> &row : p_names) {
		if ([row.name isEqualToString:p_name]) {
			return row.value;
		}
	}
	return std::nullopt;
}

#define CATEGORY(m_value, m_name) { audio_session::Category::m_value, m_name },
const Name<audio_session::Category> CATEGORIES[] = { NAMES_OF_AVAudioSessionCategory(CATEGORY) };

#define MODE(m_value, m_name) { Mode::m_value, m_name },
const Name<Mode> MODES[] = { NAMES_OF_AVAudioSessionMode(MODE) };

#define PORT_TYPE(m_value, m_name) { PortType::m_value, m_name },
const Name<PortType> PORT_TYPES[] = { NAMES_OF_AVAudioSessionPort(PORT_TYPE) };

#define LOCATION(m_value, m_name) { DataSourceLocation::m_value, m_name },
const Name<DataSourceLocation> LOCATIONS[] = { NAMES_OF_AVAudioSessionLocation(LOCATION) };

#define ORIENTATION(m_value, m_name) { DataSourceOrientation::m_value, m_name },
const Name<DataSourceOrientation> ORIENTATIONS[] = { NAMES_OF_AVAudioSessionOrientation(ORIENTATION) };

#define POLAR_PATTERN(m_value, m_name) { PolarPattern::m_value, m_name },
const Name<PolarPattern> POLAR_PATTERNS[] = { NAMES_OF_AVAudioSessionPolarPattern(POLAR_PATTERN) };

} // namespace

NSString *to_name(audio_session::Category p_value) {
	return find_name(CATEGORIES, p_value);
}

NSString *to_name(Mode p_value) {
	return find_name(MODES, p_value);
}

NSString *to_name(PortType p_value) {
	return find_name(PORT_TYPES, p_value);
}

NSString *to_name(DataSourceLocation p_value) {
	return find_name(LOCATIONS, p_value);
}

NSString *to_name(DataSourceOrientation p_value) {
	return find_name(ORIENTATIONS, p_value);
}

NSString *to_name(PolarPattern p_value) {
	return find_name(POLAR_PATTERNS, p_value);
}

std::optional<audio_session::Category> find_category(NSString *p_name) {
	return find_value(CATEGORIES, p_name);
}

std::optional<Mode> find_mode(NSString *p_name) {
	return find_value(MODES, p_name);
}

std::optional<PolarPattern> find_polar_pattern(NSString *p_name) {
	return find_value(POLAR_PATTERNS, p_name);
}

} // namespace apple_double
