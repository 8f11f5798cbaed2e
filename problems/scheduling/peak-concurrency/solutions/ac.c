static int by_time(const void* a, const void* b) {
    long long x = *(const long long*)a, y = *(const long long*)b;
    return (x > y) - (x < y);
}

struct Peak peakRooms(struct Meeting* meetings, int meetingsSize) {
    long long* starts = malloc((meetingsSize + 1) * sizeof *starts);
    long long* ends = malloc((meetingsSize + 1) * sizeof *ends);
    int n = 0;
    for (int i = 0; i < meetingsSize; ++i) {
        if (meetings[i].length == 0) continue;
        starts[n] = meetings[i].start;
        ends[n++] = meetings[i].start + meetings[i].length;
    }
    qsort(starts, n, sizeof *starts, by_time);
    qsort(ends, n, sizeof *ends, by_time);

    struct Peak peak = {0};
    int rooms = 0, at_peak = 0;
    for (int s = 0, e = 0; e < n;) {
        long long now = s < n && starts[s] < ends[e] ? starts[s] : ends[e];
        int before = rooms;
        for (; s < n && starts[s] == now; s++) rooms++;
        for (; e < n && ends[e] == now; e++) rooms--;
        if (at_peak && rooms != before) {
            peak.end = now;
            at_peak = 0;
        }
        if (rooms > peak.rooms) {
            peak.rooms = rooms;
            peak.start = now;
            at_peak = 1;
        }
    }
    free(starts);
    free(ends);
    return peak;
}
