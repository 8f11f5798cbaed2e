class Solution:
    def countBursts(self, times: List[int], gap: int) -> int:
        bursts, last = 0, times[0]
        for time in times[1:]:
            bursts += time - last <= gap
            last = time
        return bursts
