" Drives Vim from within: checks the draft as it was saved and tells what the list of findings holds.
silent make!
let s:errors = filter(getqflist(), 'v:val.type is# "E" && v:val.valid')
let s:seen = map(copy(s:errors), {_, each -> {'line': getline(each.lnum), 'said': each.text}})
call writefile([json_encode(s:seen)], $GOUJI_SEEN)
qall!
