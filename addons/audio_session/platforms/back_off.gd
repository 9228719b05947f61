extends RefCounted
## Decides when to repeat a request that the platform refused: soon at first, then after longer and longer waits. All
## times are those of [method Time.get_ticks_msec].

## After a call a device may refuse for some seconds, so the first waits are short.
const FIRST_WAIT_MSEC := 250

const LONGEST_WAIT_MSEC := 10_000

const _NEVER := -1

var _wait := 0
var _waited := 0
var _due_at := _NEVER


## Starts the next wait, which is twice as long as the last one. Does nothing during a wait.
func wait(now: int) -> void:
	if _due_at != _NEVER:
		return
	_wait = clampi(_wait * 2, FIRST_WAIT_MSEC, LONGEST_WAIT_MSEC)
	_waited += _wait
	_due_at = now + _wait


## Makes the current wait end at [param end], if it would end later. Starts a wait until then if none is running.
func hasten(end: int) -> void:
	_due_at = end if _due_at == _NEVER else mini(_due_at, end)


## Returns whether a wait is over. Returns [code]true[/code] once for each wait.
func take_due(now: int) -> bool:
	if _due_at == _NEVER or now < _due_at:
		return false
	_due_at = _NEVER
	return true


## Returns whether all waits together, including the next, would be longer than [constant LONGEST_WAIT_MSEC].
func is_drawn_out() -> bool:
	return _waited + _wait * 2 > LONGEST_WAIT_MSEC


## Ends the waiting. The next wait is a short first one again.
func end() -> void:
	_wait = 0
	_waited = 0
	_due_at = _NEVER
