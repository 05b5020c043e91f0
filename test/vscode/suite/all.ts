// Every suite, for all hosts alike: no Node here. Loaded once mocha has put describe and it in place.
import './report.test.ts'
import './navigation.test.ts'
import './completion.test.ts'
import './fixes.test.ts'
import './settings.test.ts'
import './commands.test.ts'
import './understood.test.ts'
import './views.test.ts'
