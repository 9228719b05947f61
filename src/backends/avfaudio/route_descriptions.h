#pragma once

#include "../../session/session_route.h"
#include "apple_sdk.h"

namespace audio_session::avfaudio {

// Copies of Apple's objects, which may query the system at each access.

// Returns null for nil.
PortPointer describe_port(AVAudioSessionPortDescription *p_port);
PortList describe_ports(NSArray<AVAudioSessionPortDescription *> *p_ports);
RoutePointer describe_route(AVAudioSessionRouteDescription *p_route);

} // namespace audio_session::avfaudio
