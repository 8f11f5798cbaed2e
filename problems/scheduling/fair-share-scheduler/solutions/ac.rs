use std::collections::VecDeque;

#[derive(Clone, Copy, PartialEq)]
enum State {
    Waiting,
    Running,
    Over,
}

struct Job {
    team: usize,
    cost: i64,
    state: State,
}

/// Who is next: the lowest clock, then the first waiting job. Teams without one come last.
type Place = (i64, usize);
const NOBODY: Place = (i64::MAX, usize::MAX);

/// A knockout tournament: the winner of each match stands in the node above, the winner of all in
/// node 1. When a team changes, only the matches on its way up are played again.
struct FairScheduler {
    strides: Vec<i64>,
    clocks: Vec<i64>,
    queues: Vec<VecDeque<usize>>,
    jobs: Vec<Job>,
    winners: Vec<Place>,
    mark: i64,
}

impl FairScheduler {
    pub fn new(strides: Vec<i32>) -> Self {
        let teams = strides.len();
        FairScheduler {
            strides: strides.into_iter().map(i64::from).collect(),
            clocks: vec![0; teams],
            queues: vec![VecDeque::new(); teams],
            jobs: Vec::new(),
            winners: vec![NOBODY; 2 * teams.next_power_of_two()],
            mark: 0,
        }
    }

    pub fn submit(&mut self, team: i32, cost: i32) -> i32 {
        let (team, job) = (team as usize, self.jobs.len());
        if self.queues[team].is_empty() {
            self.clocks[team] = self.clocks[team].max(self.mark);
        }
        self.jobs.push(Job {
            team,
            cost: cost as i64,
            state: State::Waiting,
        });
        self.queues[team].push_back(job);
        self.replay(team);
        job as i32
    }

    pub fn next(&mut self) -> i32 {
        let (clock, job) = self.winners[1];
        if job == NOBODY.1 {
            return -1;
        }
        let team = self.jobs[job].team;
        self.jobs[job].state = State::Running;
        self.mark = self.mark.max(clock);
        self.clocks[team] += self.jobs[job].cost * self.strides[team];
        self.replay(team);
        job as i32
    }

    pub fn cancel(&mut self, job: i32) -> bool {
        let job = job as usize;
        if self.jobs[job].state != State::Waiting {
            return false;
        }
        self.jobs[job].state = State::Over;
        self.replay(self.jobs[job].team);
        true
    }

    pub fn finish(&mut self, job: i32, used: i32) -> bool {
        let job = &mut self.jobs[job as usize];
        if job.state != State::Running {
            return false;
        }
        job.state = State::Over;
        let team = job.team;
        self.clocks[team] += (used as i64 - job.cost) * self.strides[team];
        self.replay(team);
        true
    }

    fn replay(&mut self, team: usize) {
        let (queue, jobs) = (&mut self.queues[team], &self.jobs);
        while queue
            .front()
            .map_or(false, |&job| jobs[job].state != State::Waiting)
        {
            queue.pop_front();
        }
        let mut node = self.winners.len() / 2 + team;
        self.winners[node] = match queue.front() {
            Some(&job) => (self.clocks[team], job),
            None => NOBODY,
        };
        while node > 1 {
            node /= 2;
            self.winners[node] = self.winners[2 * node].min(self.winners[2 * node + 1]);
        }
    }
}
