extends RefCounted
## When to ask the platform again for what it refused: soon at first, then after ever longer waits. All times are
## those of [method Time.get_ticks_msec].

## After a call a phone may refuse for some seconds, so the first waits are short.
const FIRST_WAIT_MSEC := 250

const LONGEST_WAIT_MSEC := 10_000

const _NEVER := -1

var _wait := 0
var _waited := 0
var _due_at := _NEVER


## Begins the next wait, which is twice as long as the last one. Does nothing while one is going on.
func wait(now: int) -> void:
	if _due_at != _NEVER:
		return
	_wait = clampi(_wait * 2, FIRST_WAIT_MSEC, LONGEST_WAIT_MSEC)
	_waited += _wait
	_due_at = now + _wait


## Makes the wait that is going on end then, if it would be longer. There is one in any case.
func hasten(end: int) -> void:
	_due_at = end if _due_at == _NEVER else mini(_due_at, end)


## Returns whether a wait is over, once for each wait.
func take_due(now: int) -> bool:
	if _due_at == _NEVER or now < _due_at:
		return false
	_due_at = _NEVER
	return true


## Whether the next wait would make all the waits together longer than [constant LONGEST_WAIT_MSEC].
func is_drawn_out() -> bool:
	return _waited + _wait * 2 > LONGEST_WAIT_MSEC


## Ends the waiting. The next wait is a first one again.
func end() -> void:
	_wait = 0
	_waited = 0
	_due_at = _NEVER
